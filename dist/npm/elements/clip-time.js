import"../chunks/common-yq2amkJz.js";import"lit";import"../chunks/clip-player-QuaNleuS.js";export{j as ClipTime}from"../chunks/clip-controls-ZvJeOM3p.js";
