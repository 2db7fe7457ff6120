import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{C as ClipVeil}from"../chunks/clip-veil-CcLH995W.js";
