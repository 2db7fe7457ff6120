import"../chunks/common-yq2amkJz.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-ZvJeOM3p.js";import"../chunks/clip-player-QuaNleuS.js";
