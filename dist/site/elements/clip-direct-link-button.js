import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{d as ClipDirectLinkButton}from"../chunks/clip-more-CVB_zttS.js";import"../chunks/clip-controls-CLtsdJaH.js";
