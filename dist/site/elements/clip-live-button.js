import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-BZfu9-sk.js";export{b as ClipLiveButton}from"../chunks/seek-parts-DduBOhR5.js";
