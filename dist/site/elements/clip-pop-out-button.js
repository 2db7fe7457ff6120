import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{i as ClipPopOutButton}from"../chunks/clip-more-CVB_zttS.js";import"../chunks/clip-controls-CLtsdJaH.js";
