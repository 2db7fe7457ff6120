import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/clip-controls-scehYkH9.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-xvCvi_TZ.js";
