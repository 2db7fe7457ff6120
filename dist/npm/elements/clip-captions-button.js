import"../chunks/common-yq2amkJz.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-ZvJeOM3p.js";import"../chunks/clip-player-QuaNleuS.js";
