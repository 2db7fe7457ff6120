import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";import"../chunks/clip-controls-BEWnx0wW.js";export{c as ClipWatchOn}from"../chunks/seek-parts-B6iagLAr.js";
