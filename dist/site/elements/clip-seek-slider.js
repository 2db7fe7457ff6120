export{j as ClipSeekSlider}from"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/words-tD27DNLP.js";import"../chunks/player-BxB0X9--.js";
