import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{f as ClipPlayButton}from"../chunks/clip-controls-scehYkH9.js";
