export{f as ClipPlayButton}from"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"../chunks/words-dkOzB9HV.js";import"../chunks/clip-player-Ci0Flp71.js";
