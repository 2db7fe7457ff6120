import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{C as ClipDeviceButton}from"../chunks/clip-more--8runs-L.js";
