import"../chunks/common-yq2amkJz.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-QuaNleuS.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-ZvJeOM3p.js";
