export{m as ClipVolumeSlider}from"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/words-tD27DNLP.js";
