import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-scehYkH9.js";
