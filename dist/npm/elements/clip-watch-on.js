import"../chunks/common-yq2amkJz.js";import"lit";import"../chunks/clip-player-QuaNleuS.js";import"../chunks/clip-controls-ZvJeOM3p.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CGMymFFG.js";
