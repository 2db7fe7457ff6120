export{g as ClipSeekSlider}from"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"../chunks/clip-player-Ci0Flp71.js";import"../chunks/words-dkOzB9HV.js";
