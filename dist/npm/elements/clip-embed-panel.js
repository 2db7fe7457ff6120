import"../chunks/clip-controls-1v6gI_zs.js";import"lit";import"lit/decorators.js";export{d as ClipEmbedPanel}from"../chunks/clip-panels-BmRpbEnM.js";import"../chunks/clip-player-B5zSFzjK.js";
