import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/words-tD27DNLP.js";export{m as ClipPictureInPictureButton}from"../chunks/clip-more--8runs-L.js";
