import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-scehYkH9.js";
