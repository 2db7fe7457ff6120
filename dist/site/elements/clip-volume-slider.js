import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-scehYkH9.js";
