import"../chunks/common-DKZ2fkPV.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/clip-player-BmFACbZk.js";
