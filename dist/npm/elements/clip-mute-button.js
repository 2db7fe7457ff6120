export{e as ClipMuteButton}from"../chunks/clip-controls-BprJ2GJ6.js";import"lit";import"../chunks/clip-player-sa6f3dOx.js";
