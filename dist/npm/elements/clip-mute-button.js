export{c as ClipMuteButton}from"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"../chunks/clip-player-9tnoj3qL.js";
