import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{j as ClipTime}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/player-BDaKFisS.js";
