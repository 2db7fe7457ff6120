import"../chunks/common-I7UXnZsx.js";export{l as ClipControls}from"../chunks/clip-controls-scehYkH9.js";import"../inline-clip.js";
