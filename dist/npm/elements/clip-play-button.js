import"../chunks/common-yq2amkJz.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-ZvJeOM3p.js";import"../chunks/clip-player-QuaNleuS.js";
