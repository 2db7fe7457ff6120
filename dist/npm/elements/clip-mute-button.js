import"../chunks/common-CTN8z-kS.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-DUiIz0TM.js";import"../chunks/clip-player-BkyYEdi1.js";
