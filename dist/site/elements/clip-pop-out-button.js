import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";export{n as ClipPopOutButton}from"../chunks/clip-more--8runs-L.js";
