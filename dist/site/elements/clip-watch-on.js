import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-BZfu9-sk.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DduBOhR5.js";
