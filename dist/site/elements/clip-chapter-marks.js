import"../chunks/clip-controls-ioxBvjdg.js";import"../chunks/clip-player-Cla5T0e8.js";import"../chunks/words-tD27DNLP.js";export{C as ClipChapterMarks}from"../chunks/seek-parts-CCKyrllW.js";
