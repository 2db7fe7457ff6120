import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-BZfu9-sk.js";
