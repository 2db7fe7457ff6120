import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/clip-controls-scehYkH9.js";export{k as ClipMoreButtons}from"../chunks/clip-more-C105vRz8.js";
