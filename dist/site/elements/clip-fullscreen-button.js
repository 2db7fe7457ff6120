import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-scehYkH9.js";
