import{e as o}from"../chunks/common-BxUFoTkb.js";import{e as s}from"../chunks/clip-more-jYo9F-tI.js";import{e as m}from"../chunks/dialogs-CO0ywPRb.js";const r={...m,...s,...o};export{r as en};
