import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/clip-controls-scehYkH9.js";export{b as ClipLiveButton}from"../chunks/seek-parts-xvCvi_TZ.js";
