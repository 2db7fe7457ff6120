import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{j as ClipTime}from"../chunks/clip-controls-scehYkH9.js";
