import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{C as ClipVeil}from"../chunks/clip-veil-BxK-Fpji.js";
