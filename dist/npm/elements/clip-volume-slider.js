import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-BEWnx0wW.js";
