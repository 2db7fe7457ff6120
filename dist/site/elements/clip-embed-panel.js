import"../chunks/clip-controls-CeQ6E-0P.js";import"../chunks/clip-player-Bp2HGcpN.js";import"../chunks/shared-DG6EF3VO.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-BVr_zPV4.js";
