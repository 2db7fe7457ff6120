export{g as ClipOpenPageButton}from"../chunks/clip-controls-CeQ6E-0P.js";import"../chunks/clip-player-Bp2HGcpN.js";import"../chunks/shared-DG6EF3VO.js";
