import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/clip-controls-CLtsdJaH.js";export{j as ClipMoreButtons}from"../chunks/clip-more-CVB_zttS.js";
