import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/clip-more--8runs-L.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-DAopuqVI.js";
