import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{f as ClipPlayButton}from"../chunks/clip-controls-BZfu9-sk.js";
