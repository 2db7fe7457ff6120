import"../chunks/clip-controls-CeQ6E-0P.js";import"../chunks/clip-player-Bp2HGcpN.js";export{j as ClipDialog}from"../chunks/clip-panels-BVr_zPV4.js";
