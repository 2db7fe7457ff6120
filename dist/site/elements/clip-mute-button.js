import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{e as ClipMuteButton}from"../chunks/clip-controls-scehYkH9.js";
