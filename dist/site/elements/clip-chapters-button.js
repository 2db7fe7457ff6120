import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-BZfu9-sk.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DduBOhR5.js";
