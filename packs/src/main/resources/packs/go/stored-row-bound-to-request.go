package parcels

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type Parcel struct {
	ID     uint
	Owner  uint
	Weight int
}

type parcels struct{ db *gorm.DB }

func (p *parcels) change(c *gin.Context) {
	var parcel Parcel
	if p.db.First(&parcel, "id = ?", c.Param("id")).Error != nil {
		c.Status(404)
		return
	}
	// ruleid: go.stored-row-bound-to-request
	if err := c.ShouldBindJSON(&parcel); err != nil {
		c.Status(400)
		return
	}
	p.db.Save(&parcel)
}

func (p *parcels) weigh(c *gin.Context) {
	var parcel Parcel
	if p.db.First(&parcel, "id = ?", c.Param("id")).Error != nil {
		c.Status(404)
		return
	}
	var sent struct{ Weight int }
	// ok: go.stored-row-bound-to-request
	if err := c.ShouldBindJSON(&sent); err != nil {
		c.Status(400)
		return
	}
	parcel.Weight = sent.Weight
	p.db.Save(&parcel)
}

func (p *parcels) patch(c *gin.Context) {
	var changes map[string]any
	// ruleid: go.stored-row-bound-to-request
	if err := c.BindJSON(&changes); err != nil {
		return
	}
	p.db.Model(&Parcel{}).Where("id = ?", c.Param("id")).Updates(changes)
}

func (p *parcels) send(c *gin.Context) {
	var parcel Parcel
	// ok: go.stored-row-bound-to-request
	if err := c.BindJSON(&parcel); err != nil {
		return
	}
	p.db.Create(&Parcel{Owner: c.GetUint("user"), Weight: parcel.Weight})
}
