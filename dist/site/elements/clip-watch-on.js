import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/words-tD27DNLP.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CCKyrllW.js";
