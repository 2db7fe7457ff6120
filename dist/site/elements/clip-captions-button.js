import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-scehYkH9.js";
