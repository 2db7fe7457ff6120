import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/player-BDaKFisS.js";
