import"../chunks/common-DKZ2fkPV.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/clip-player-BmFACbZk.js";
