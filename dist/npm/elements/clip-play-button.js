import"../chunks/common-DKZ2fkPV.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/clip-player-BmFACbZk.js";
