import"../chunks/common-DKZ2fkPV.js";import"lit";import"../chunks/clip-player-BmFACbZk.js";export{C as ClipVeil}from"../chunks/clip-veil-DzOhssRa.js";
